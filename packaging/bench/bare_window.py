"""The smallest window that PySide6 can show, to measure ours beside: `make bench`."""

import sys

from PySide6.QtWidgets import QApplication, QLabel

application = QApplication(sys.argv[:1])
label = QLabel("bare")
label.resize(1280, 800)
label.show()
sys.exit(application.exec())
